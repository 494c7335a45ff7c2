import json
import os
import sys

sys.path.insert(0, sys.argv[2])
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
import django

django.setup()
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.contrib.sites.models import Site
from mezzanine.blog.models import BlogPost
from mezzanine.core.models import CONTENT_STATUS_PUBLISHED
from mezzanine.generic.models import Rating, ThreadedComment

U = get_user_model()
if BlogPost.objects.filter(slug="kettle-k-200").exists():
    sys.exit(print("already seeded") or 0)
u, _ = U.objects.get_or_create(
    username="admin", defaults=dict(is_staff=True, is_superuser=True, email="staff@example.test")
)
u.is_staff = u.is_superuser = True
u.set_password("staffpass")
u.save()
b = BlogPost.objects.create(
    title="Kettle K-200",
    slug="kettle-k-200",
    user=u,
    content="<p>Product page with customer comments.</p>",
    status=CONTENT_STATUS_PUBLISHED,
    allow_comments=True,
)
ct = ContentType.objects.get_for_model(BlogPost)
for r in json.load(open(sys.argv[1])):
    c = ThreadedComment.objects.create(
        content_type=ct,
        object_pk=b.pk,
        site=Site.objects.first(),
        user_name=r["author"],
        user_email=r["email"],
        comment=r["title"] + "\n\n" + r["text"],
        is_public=True,
    )
    Rating.objects.create(content_object=c, value=r["rating"])
    if r["reply"]:
        ThreadedComment.objects.create(
            content_type=ct,
            object_pk=b.pk,
            site=Site.objects.first(),
            user=u,
            user_name="Shop staff",
            user_email=u.email,
            comment=r["reply"],
            is_public=True,
            replied_to=c,
        )
print("seeded")
