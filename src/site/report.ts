import type { Identity } from "../model/identity.ts";

/** Where a reader's report goes: a form that works without a script. */
interface ReportTarget {
  readonly action: string;
  /** The names of the fields for the title and text of a report. */
  readonly title: string;
  readonly body: string;
  /** The form target to allow in the page's policy. */
  readonly allowed: string;
  readonly isMail: boolean;
}

/** Hosts whose page for a new issue can be prefilled by URL, by name. */
const HOSTS: Readonly<Record<string, { path: string; title: string; body: string }>> = {
  "github.com": { path: "/issues/new", title: "title", body: "body" },
  "codeberg.org": { path: "/issues/new", title: "title", body: "body" },
  "gitlab.com": { path: "/-/issues/new", title: "issue[title]", body: "issue[description]" },
};

/** A prefilled issue, else an email; undefined if neither is configured. */
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
