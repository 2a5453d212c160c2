import { expect, test } from "vitest";
import { isOf, readShard, type Shard, sayShard } from "../../../src/site/build/shard.ts";
import type { StaticPath } from "../../../src/site/build/static-path.ts";

const pathOf = (name: string): StaticPath => ({
  name,
  isPage: true,
  make: () => Promise.resolve(""),
});
const paths = Array.from({ length: 3000 }, (_, number) => pathOf(`trips/ana-ole/trip-${number}`));

test("each path is in one shard, and the shards are of similar size", () => {
  const shards = Array.from({ length: 3 }, (_, index): Shard => ({ number: index + 1, of: 3 }));
  for (const path of paths) expect(shards.filter((shard) => isOf(shard, path))).toHaveLength(1);
  for (const shard of shards) {
    const { length } = paths.filter((path) => isOf(shard, path));
    expect(length).toBeGreaterThan(850);
    expect(length).toBeLessThan(1150);
  }
});

test.each(["1/1", "2/3", "12/16"])("%s is a shard", (text) => {
  expect(sayShard(readShard(text)!)).toBe(text);
});

test.each(["", "3", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "a/b", "1.5/2"])(
  "%j is not a shard",
  (text) => {
    expect(readShard(text)).toBeUndefined();
  },
);
