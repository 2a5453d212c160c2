import type { APIRoute, GetStaticPaths } from "astro";
import { personKey } from "../../../site/keys.ts";
import { knownOf } from "../../../site/new.ts";
import { site } from "../../../site/site.ts";

export const getStaticPaths = (() =>
  [...site().people.keys()].map((person) => ({
    params: { person },
    cacheKey: personKey(person),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(knownOf(params.person!, site()));
