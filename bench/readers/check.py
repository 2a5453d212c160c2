"""Reads the downloads of a built site with programs that others wrote: python3 bench/readers/check.py dist/data

Each reader is tried if it is installed, as by apt-get install python3-pandas python3-jsonschema python3-icalendar
python3-feedparser python3-shapely; what is not there is said. Ends with 1 where any of them finds a fault.
"""
import importlib
import importlib.metadata
import json
import sys
from pathlib import Path

FOLDER = Path(sys.argv[1])
FAULTS = []


def load(path):
    return json.loads((FOLDER / path).read_text("utf-8"))


def expect(holds, what):
    if not holds:
        FAULTS.append(what)


def pandas(pd):
    """Types, keys, references and values as the descriptor says."""
    tables = {}
    resources = [each for each in load("datapackage.json")["resources"] if "schema" in each]
    for resource in resources:
        name, schema = resource["name"], resource["schema"]
        frame = pd.read_csv(FOLDER / resource["path"], dtype=str, keep_default_na=False)
        tables[name] = frame
        expect(list(frame) == [field["name"] for field in schema["fields"]], f"{name}: columns")
        expect(not frame.duplicated(schema["primaryKey"]).any(), f"{name}: key")
        for field in schema["fields"]:
            cells = frame[field["name"]]
            filled = cells[cells != ""]
            rules = field.get("constraints", {})
            where = f"{name}.{field['name']}"
            expect(not rules.get("required") or len(filled) == len(cells), f"{where}: empty cells")
            expect("enum" not in rules or filled.isin(rules["enum"]).all(), f"{where}: values")
            if field["type"] in ("integer", "number"):
                pd.to_numeric(filled)
            if field["type"] == "date":
                expect(filled.str.fullmatch(r"\d{4}-\d\d-\d\d").all(), f"{where}: dates")
    for resource in resources:
        frame = tables[resource["name"]]
        for link in resource["schema"].get("foreignKeys", []):
            target = tables[link["reference"]["resource"]]
            known = set(map(tuple, target[link["reference"]["fields"]].values))
            given = frame[link["fields"]]
            given = given[(given != "").any(axis=1)]
            expect(all(tuple(row) in known for row in given.values), f"{resource['name']}: {link}")
    trips = {trip["id"]: trip for trip in load("v1/trips.json")["trips"]}
    expect(set(trips) == set(tables["trips"].trip_id), "trips.json and trips.csv differ")
    stops = sum(len(trip["stops"]) for trip in trips.values())
    expect(stops == len(tables["stops"]), "trips.json and stops.csv differ")
    return f"{len(tables)} tables, {sum(map(len, tables.values()))} rows"


def jsonschema(module):
    """Each JSON file by its published schema."""
    names = ["trips", "people", "frames", "articles"]
    for name in names:
        validator = module.Draft202012Validator(load(f"v1/schemas/{name}.json"))
        for error in list(validator.iter_errors(load(f"v1/{name}.json")))[:3]:
            FAULTS.append(f"{name}.json: {error.message[:200]}")
    return f"{len(names)} files"


def icalendar(module):
    files = sorted(FOLDER.rglob("*.ics"))
    events = 0
    for file in files:
        calendar = module.Calendar.from_ical(file.read_bytes())
        expect(calendar.subcomponents, f"{file}: no component")
        own = calendar.walk("VEVENT")
        events += len(own)
        expect(len({str(event["UID"]) for event in own}) == len(own), f"{file}: ids")
        expect(all("DTSTAMP" in event for event in own), f"{file}: DTSTAMP")
    return f"{len(files)} calendars, {events} events"


def feedparser(module):
    files = sorted(FOLDER.rglob("*.atom"))
    for file in files:
        feed = module.parse(str(file))
        expect(not feed.bozo, f"{file}: {feed.get('bozo_exception')}")
    return f"{len(files)} feeds"


def shapely(_):
    geometry = importlib.import_module("shapely.geometry")
    validation = importlib.import_module("shapely.validation")
    count = 0
    for file in FOLDER.glob("*.geojson"):
        for feature in load(file.name)["features"]:
            shape = geometry.shape(feature["geometry"])
            count += 1
            expect(shape.is_valid and not shape.is_empty, f"{file.name} {feature['id']}: {validation.explain_validity(shape)}")
    return f"{count} features"


for reader in (pandas, jsonschema, icalendar, feedparser, shapely):
    name = reader.__name__
    try:
        module = importlib.import_module(name)
    except ImportError:
        print(f"{name}: not installed, left out")
        continue
    print(f"{name} {importlib.metadata.version(name)}: {reader(module)}")
print(*FAULTS, sep="\n") if FAULTS else print("No fault found.")
sys.exit(1 if FAULTS else 0)
