import json
import os
import sys

sys.path.insert(0, sys.argv[2])
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
import django

django.setup()
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.contrib.sites.models import Site
from django.utils import timezone
from django_comments_xtd.models import XtdComment
from shop.models import Product

Site.objects.update(domain=sys.argv[3])
if Product.objects.exists():
    sys.exit(print("already seeded") or 0)
u = get_user_model().objects.create_superuser(
    "admin", "staff@example.test", "staffpass", first_name="Shop", last_name="staff"
)
p = Product.objects.create(title="Kettle K-200", slug="kettle-k-200")
ct = ContentType.objects.get_for_model(p)
t = timezone.now() - timedelta(days=10)
for i, r in enumerate(json.load(open(sys.argv[1]))):
    k = dict(content_type=ct, object_pk=p.pk, site=Site.objects.first())
    c = XtdComment.objects.create(
        user_name=r["author"],
        user_email=r["email"],
        comment="★" * r["rating"] + " " + r["title"] + "\n\n" + r["text"],
        submit_date=t + timedelta(days=i),
        **k,
    )
    if r["reply"]:
        XtdComment.objects.create(
            user=u,
            user_name="Shop staff",
            comment=r["reply"],
            parent_id=c.id,
            submit_date=t + timedelta(days=i, hours=1),
            **k,
        )
print("seeded")
