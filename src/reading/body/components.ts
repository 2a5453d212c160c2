import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import { didYouMean } from "../checks/nearest.ts";
import { type Complaint, quoteList, type Span } from "../problem.ts";

/** A component that owners may use in texts about trips, and the attributes that it takes. */
interface ComponentRule {
  readonly about: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
}

interface AttributeRule {
  /** What the attribute's value refers to, which must exist. */
  readonly names: "trip" | "article";
  /** A trip may be left out, which means the one that the text is about. */
  readonly required: boolean;
}

const ofTrip: ComponentRule["attributes"] = { trip: { names: "trip", required: false } };

const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map([
  ["Strip", { about: "announced above reported, on a scale of days", attributes: ofTrip }],
  ["StopMap", { about: "the map of the stops", attributes: ofTrip }],
  ["Glyph", { about: "the row of marks, one for each stop", attributes: ofTrip }],
  ["Evidence", { about: "the articles that the trip rests on", attributes: ofTrip }],
  [
    "Cite",
    {
      about: "a reference to one entry",
      attributes: { article: { names: "article", required: true } },
    },
  ],
]);

/** A trip or an entry that a text refers to. */
export interface BodyReference {
  readonly kind: "trip" | "article";
  readonly id: string;
  readonly at: Span;
}

/** Checks a component in an owner's text against the list, and returns its references. */
export function inspectComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  at: Span,
  tell: (complaint: Complaint) => void,
): readonly BodyReference[] {
  const name = node.name ?? "";
  const rule = COMPONENTS.get(name);
  if (!rule) {
    tell({
      code: "mdx-component",
      message: `unexpected <${name}>, expected one of ${[...COMPONENTS.keys()].map((known) => `<${known}>`).join(", ")}`,
      hint: didYouMean(name, COMPONENTS.keys()),
    });
    return [];
  }
  const references: BodyReference[] = [];
  const seen = new Set<string>();
  const complain = (message: string): void => tell({ code: "mdx-attribute", message });
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") {
      complain(`unexpected { … } in <${name}>, expected plain text in double quotes`);
      continue;
    }
    seen.add(attribute.name);
    const known = Object.hasOwn(rule.attributes, attribute.name)
      ? rule.attributes[attribute.name]
      : undefined;
    if (known) references.push({ kind: known.names, id: attribute.value, at });
    else
      complain(
        `unexpected attribute "${attribute.name}" of <${name}>, expected ${quoteList(Object.keys(rule.attributes))}`,
      );
  }
  for (const [attribute, { required }] of Object.entries(rule.attributes))
    if (required && !seen.has(attribute)) complain(`missing "${attribute}" of <${name}>`);
  return references;
}
