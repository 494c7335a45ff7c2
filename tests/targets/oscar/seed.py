import json
import os
import sys

sys.path.insert(0, sys.argv[2])
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
import django

django.setup()
from django.contrib.auth import get_user_model
from oscar.core.loading import get_model

P = get_model("catalogue", "Product")
C = get_model("catalogue", "ProductClass")
R = get_model("reviews", "ProductReview")
S = get_model("partner", "StockRecord")
Pa = get_model("partner", "Partner")
Co = get_model("address", "Country")
U = get_user_model()
if P.objects.exists():
    sys.exit(print("already seeded") or 0)
U.objects.create_superuser("staff", "staff@example.test", "staffpass")
Co.objects.create(iso_3166_1_a2="EE", name="Estonia", printable_name="Estonia", is_shipping_country=True)
c = C.objects.create(name="Kettles")
p = P.objects.create(
    product_class=c, title="Kettle K-200", slug="kettle-k-200", description="1.7 l electric kettle", upc="K200"
)
S.objects.create(product=p, partner=Pa.objects.create(name="Main"), partner_sku="K200", price="39.90", num_in_stock=10)
for r in json.load(open(sys.argv[1])):
    R.objects.create(
        product=p,
        score=r["rating"],
        title=r["title"],
        body=r["text"],
        name=r["author"],
        email=r["email"],
        status=R.APPROVED,
    )
p.update_rating()
print("seeded", p.get_absolute_url())
