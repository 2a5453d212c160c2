# What share of the announced stops was made, by ministry and year, with 95 % intervals (Wilson).
import sys
import pandas as pd

trips = pd.read_csv(f"{sys.argv[1]}/trips.csv", keep_default_na=False, na_values=[""])
trips = trips.dropna(subset=["announced_stops", "year"]).astype({"year": int})
by = trips.groupby(["person_country_name", "year"])[
    ["announced_stops_known", "announced_stops_made", "announced_stops_unreported"]].sum().astype(int)
known, made, unreported = (by[column] for column in by)
z, p = 1.96, made / known
middle = (p + z**2 / (2 * known)) / (1 + z**2 / known)
half = z * ((p * (1 - p) + z**2 / (4 * known)) / known) ** 0.5 / (1 + z**2 / known)
table = pd.DataFrame({"known": known, "made": made, "unreported": unreported,
    "share": p, "low": middle - half, "high": middle + half})
print(table[table.known >= 3].round(2).to_string())
