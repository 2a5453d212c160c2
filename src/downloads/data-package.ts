import type { Dataset } from "./dataset.ts";
import type { Column } from "./tables/column.ts";
import type { Table } from "./tables/table.ts";
import { TABLES } from "./tables/tables.ts";
import { versionOf } from "./version.ts";

/** A file of the package that is not a table: its path relative to the descriptor, and its content. */
interface OtherFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
}

/** The descriptor (Data Package 2.0, Frictionless) of the site's downloads as a whole. */
export const toDataPackage = (data: Dataset, others: readonly OtherFile[]): object => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "ports-of-call",
  title: data.identity.name,
  description:
    "Where ministers said they would go, and where they went. End dates are inclusive; dates are as precise as the sources.",
  homepage: data.address(""),
  version: versionOf(data),
  licenses: [licenceIn(data)],
  contributors: [{ title: data.identity.publisher, path: data.address("") }],
  resources: [...TABLES.map(toResource), ...others.map(toOther)],
});

const licenceIn = ({ identity: { licence } }: Dataset) => ({
  name: licence.id,
  path: licence.url,
  title: licence.title,
});

const toResource = ({ name, row, columns, key, references }: Table) => ({
  name,
  path: `${name}.csv`,
  title: row,
  type: "table",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { delimiter: ",", lineTerminator: "\r\n", header: true },
  schema: {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(toField),
    // Only an empty cell is missing: NA is Namibia.
    missingValues: [""],
    primaryKey: key,
    ...(references.length > 0 && {
      foreignKeys: references.map(({ fields, table, to }) => ({
        fields,
        reference: { resource: table, fields: to },
      })),
    }),
  },
});

const toField = ({
  name,
  type,
  description,
  values,
  isRequired = false,
}: Omit<Column<never>, "value">) => ({
  name,
  type,
  description,
  ...((values ?? isRequired) && {
    constraints: { ...(isRequired && { required: true }), ...(values && { enum: values }) },
  }),
});

const toOther = ({ name, path, title, mediaType }: OtherFile) => ({
  name,
  path,
  title,
  mediatype: mediaType,
  encoding: "utf-8",
});
