import type { Identity } from "../model/identity.ts";

/** Where a reader's report goes: a form that works without script. */
interface ReportTarget {
  readonly action: string;
  /** The names of the fields that become the title and the text of what is sent. */
  readonly title: string;
  readonly body: string;
  /** What the page's policy must let forms go to. */
  readonly allowed: string;
  readonly isMail: boolean;
}

/** Hosts whose page for a new issue is filled in by its address; by their names. */
const HOSTS: Readonly<Record<string, { path: string; title: string; body: string }>> = {
  "github.com": { path: "/issues/new", title: "title", body: "body" },
  "codeberg.org": { path: "/issues/new", title: "title", body: "body" },
  "gitlab.com": { path: "/-/issues/new", title: "issue[title]", body: "issue[description]" },
};

/** A prefilled issue, else a mail; undefined if readers have nowhere to report to. */
export function reportTarget({
  repository,
  contact,
}: Pick<Identity, "repository" | "contact">): ReportTarget | undefined {
  const address = repository === undefined ? undefined : new URL(repository);
  const host = address && Object.hasOwn(HOSTS, address.host) ? HOSTS[address.host] : undefined;
  if (host && address) {
    const { path, ...fields } = host;
    return { action: `${repository}${path}`, ...fields, allowed: address.origin, isMail: false };
  }
  return contact === undefined
    ? undefined
    : {
        action: `mailto:${contact}`,
        title: "subject",
        body: "body",
        allowed: "mailto:",
        isMail: true,
      };
}
