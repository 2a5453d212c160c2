# How many days before a stop was due the first word came that it would not be made as announced.
import sys
import pandas as pd

read = lambda name: pd.read_csv(f"{sys.argv[1]}/{name}.csv", keep_default_na=False, na_values=[""])
stops, states = read("stops"), read("stop_states")
off = ["called off", "skipped", "postponed", "replaced", "another sent", "turned back"]
stops = stops[stops.outcome.isin(off) & (stops.planned_as == "announced")]
whole = read("trips").set_index("trip_id").announced_earliest.rename("trip_earliest")
first = states[states.outcome.isin(off)].groupby(["trip_id", "stop_key"]).known_from.min()
stops = stops.join(first, on=["trip_id", "stop_key"]).join(whole, on="trip_id")
stops["due"] = stops.announced_earliest.fillna(stops.trip_earliest)
stops = stops.dropna(subset=["due", "known_from"])
day = lambda column: pd.to_datetime(stops[column])
stops["notice"] = (day("due") - day("known_from")).dt.days
print(stops.groupby("cause").notice.describe()[["count", "min", "25%", "50%", "75%", "max"]].to_string())
print("\nknown only after the day:", (stops.notice < 0).sum(), "of", len(stops))
