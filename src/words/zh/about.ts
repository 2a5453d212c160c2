/** The page “About and method”. */
export { Content as About } from "./about.mdx";
