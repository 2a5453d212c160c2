export interface Embeddable {
  /** The full URL of the embedded page. */
  readonly address: string;
  readonly title: string;
}

export const EMBED_SIZE = { width: 720, height: 640 } as const;
/** The message type with which an embedded page posts its height in CSS pixels: browser/embed.ts sends it. */
const HEIGHT_MESSAGE = "ports-of-call:height";

const escapeAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The iframe alone, with a fixed height. */
export const embedFrame = ({ address, title }: Embeddable): string =>
  `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${EMBED_SIZE.height}" loading="lazy" style="border:0"></iframe>`;

/** The iframe, and a script that fits its height to the content; without the script it scrolls. */
export function embedCode(page: Embeddable): string {
  const { origin } = new URL(page.address);
  return `${embedFrame(page)}
<script>
addEventListener("message", ({ data, origin, source }) => {
  if (origin !== ${JSON.stringify(origin)} || data?.type !== "${HEIGHT_MESSAGE}") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.style.height = data.height + "px";
});
</script>`;
}

/** A page's oEmbed response (oEmbed 1.0, type rich). */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export const oEmbed = (page: Embeddable, provider: string, home: string): OEmbed => ({
  version: "1.0",
  type: "rich",
  title: page.title,
  provider_name: provider,
  provider_url: home,
  html: embedFrame(page),
  ...EMBED_SIZE,
});
