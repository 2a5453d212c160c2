import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { readTableRows } from "../../../src/entries/import/table-rows.ts";

const CSV: Parameters<typeof readTableRows>[2] = {
  delimiter: ",",
  encoding: undefined,
  sheet: undefined,
};
const TEXT = "who,country\nJosé Núñez,Perú\n";
const ROWS = [
  ["who", "country"],
  ["José Núñez", "Perú"],
];

const read = async (
  bytes: Uint8Array,
  options: Partial<typeof CSV> = {},
): Promise<string | readonly (readonly string[])[]> => {
  const reading = await readTableRows("visits", bytes, { ...CSV, ...options });
  return "fault" in reading ? reading.fault : reading.rows.map(({ cells }) => cells);
};

const utf16 = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};

describe("a delimited text", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["Latin-1", Buffer.from(TEXT, "latin1")],
    ["UTF-16, little-endian", utf16(TEXT, false)],
    ["UTF-16, big-endian", utf16(TEXT, true)],
    ["UTF-16 without a byte order mark", Buffer.from(TEXT, "utf16le")],
  ])("is read from %s", async (_, bytes) => {
    expect(await read(bytes)).toEqual(ROWS);
  });

  test("in another encoding shows sample words, so that a wrong guess can be spotted", async () => {
    const reading = await readTableRows("visits", Buffer.from(TEXT, "latin1"), CSV);
    expect(reading).toMatchObject({
      assumed: expect.stringContaining("José, Núñez, Perú") as string,
    });
    expect(await readTableRows("visits", Buffer.from(TEXT), CSV)).toMatchObject({
      assumed: undefined,
    });
  });

  test("is read as the map says, and rejected if it does not match", async () => {
    const cyrillic = new Uint8Array([0x77, 0x68, 0x6f, 0x0a, 0xc8, 0xe2, 0xe0, 0xed, 0x0a]);
    expect(await read(cyrillic, { encoding: "windows-1251" })).toEqual([["who"], ["Иван"]]);
    expect(await read(Buffer.from(TEXT, "latin1"), { encoding: "utf-8" })).toBe(
      "visits: it is not in utf-8: set its encoding in the map",
    );
  });
});

describe("a spreadsheet", () => {
  const sheet = (...rows: readonly (readonly unknown[])[]): Promise<Buffer> =>
    writeXlsxFile(
      rows.map((cells) =>
        cells.map((value) =>
          value instanceof Date ? { value, format: "dd/mm/yyyy", type: Date } : { value },
        ),
      ) as never,
    ).toBuffer();

  test("has texts, numbers and days", async () => {
    const bytes = await sheet(
      ["who", "from", "serial"],
      ["José Núñez", new Date(Date.UTC(2021, 2, 15)), 44270],
      [null, null, null],
      ["Ada Poe", "15 March 2021", 1.5],
    );
    expect(await read(bytes)).toEqual([
      ["who", "from", "serial"],
      ["José Núñez", "2021-03-15", "44270"],
      ["Ada Poe", "15 March 2021", "1.5"],
    ]);
  });

  test("without the requested sheet, or of another type, is rejected", async () => {
    const bytes = await sheet(["who"]);
    expect(await read(bytes, { sheet: "Visits" })).toMatch(/^visits: .*Visits/);
    expect(await read(Buffer.from("PK\u0003\u0004 nothing", "latin1"))).toMatch(/^visits: /);
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe(
      "visits: an older spreadsheet format: save it as XLSX or CSV",
    );
  });
});
