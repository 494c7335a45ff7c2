"""The browsable page of the API needs nothing from outside."""

import re


def test_the_page_loads_only_what_this_server_has(app):
    web = app.test_client()

    page = web.get("/api/v1/docs").text
    files = re.findall(r'(?:src|href)="([^"]+)"', page)

    assert any(name.endswith("swagger-ui-bundle.js") for name in files)
    for name in files:
        assert name.startswith("/api/v1/docs/assets/"), name
        with web.get(name) as answer:
            assert answer.status_code == 200


def test_it_serves_no_other_file(app):
    assert app.test_client().get("/api/v1/docs/assets/swagger-ui.js").status_code == 404
    assert app.test_client().get("/api/v1/docs/assets/..%2f__init__.py").status_code == 404
