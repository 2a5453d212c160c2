import type { APIRoute, GetStaticPaths } from "astro";
import { knownOf } from "../../_new.ts";
import { site } from "../../_site.ts";

export const getStaticPaths = (() =>
  [...site().people.keys()].map((person) => ({ params: { person } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(knownOf(params.person!, site()));
