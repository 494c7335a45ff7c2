"""What an agent corrects comes back as examples, and as models of that client."""

import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts"))

from replywell.analyse.model_files import PACKED, read_model  # noqa: E402
from replywell.desk.corrections import correct  # noqa: E402
from replywell.store.database import database  # noqa: E402
from replywell.store.models import Review  # noqa: E402
from training.corrections import REPEAT, read_corrections  # noqa: E402


@pytest.fixture
def corrected(mari, review_id):
    with database.obj.connection_context():
        correct(Review.get_by_id(review_id), {"sentiment": "mixed", "topics": ["packaging"], "language": "en"})


@pytest.mark.usefixtures("corrected")
def test_a_corrected_review_is_an_example_to_learn_from(config):
    found = read_corrections(config.database_url, "Kettle shop")

    assert len(found["en"]) == REPEAT
    assert found["en"][0].sentiment == "mixed"
    assert set(found["en"][0].aspects) == {"packaging"}
    assert not found["en"][0].set_aside


@pytest.mark.usefixtures("corrected")
def test_a_client_learns_only_from_its_own_corrections(config, paired):
    paired("Anna", client="Shoe shop")

    assert read_corrections(config.database_url, "Shoe shop") == {}
    with pytest.raises(LookupError):
        read_corrections(config.database_url, "Nobody")


def test_a_model_of_the_clients_own_wins_over_the_packed_one(tmp_path, monkeypatch):
    np.savez(tmp_path / "sentiment.npz", mean=np.array([7.0]))
    monkeypatch.setenv("REPLYWELL_MODELS", str(tmp_path))

    assert read_model("sentiment.npz")["mean"].tolist() == [7.0]
    assert set(read_model("verdicts-en.npz")) == set(np.load(PACKED / "verdicts-en.npz").files)
