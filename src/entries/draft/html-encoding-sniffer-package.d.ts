/** The part of `html-encoding-sniffer` used here; it has no types. */
declare module "html-encoding-sniffer" {
  /** A page's encoding, according to the HTML standard. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      readonly transportLayerEncodingLabel?: string;
      readonly defaultEncoding?: string;
      readonly maxPrescanBytes?: number;
    },
  ): string;
}
