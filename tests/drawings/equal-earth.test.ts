import { expect, it } from "vitest";
import { equalEarth } from "../../src/drawings/map/equal-earth.ts";
import { encodeHome, HOME_MAP } from "../../src/drawings/home/home-data.ts";
import { worldView } from "../../src/drawings/map/projections.ts";
import { STANDARD_CENTRE } from "../../src/drawings/map/world-shape.ts";
import { en } from "../../src/words/en/messages.ts";

it("places points where the built map has them", () => {
  const { projection } = worldView(HOME_MAP, STANDARD_CENTRE);
  const { frame } = encodeHome([], en);
  for (let longitude = -168; longitude <= 190; longitude += 7)
    for (let latitude = -55; latitude <= 80; latitude += 9) {
      const [x, y] = projection([longitude, latitude])!;
      const [ours, below] = equalEarth(longitude, latitude, frame);
      expect(ours).toBeCloseTo(x, 0);
      expect(below).toBeCloseTo(y, 0);
    }
});
