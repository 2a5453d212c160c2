# Who visits whom: visits made in person, from each ministry to each region, and the pairs with most trips.
import sys
import pandas as pd

read = lambda name: pd.read_csv(f"{sys.argv[1]}/{name}.csv", keep_default_na=False, na_values=[""])
stops = read("stops").merge(read("places")[["place_id", "region"]], on="place_id")
made = stops[(stops.made == "made") & (stops.kind == "visit")]
made = made[made.person_country_alpha3 != made.country_alpha3]
regions = made.groupby(["person_country_name", "region"]).size().unstack(fill_value=0)
most = regions.sum(axis=1).nlargest(8).index
print(regions.loc[most, regions.sum().nlargest(7).index].to_string())
pairs = made.groupby(["person_country_name", "country_name"]).trip_id.nunique().nlargest(10)
print("\n" + pairs.rename("trips").to_string())
