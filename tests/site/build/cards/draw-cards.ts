// Draws some pictures, in one order or the other, and prints the digests of their bytes.
import { createHash } from "node:crypto";
import { renderCard } from "../../../../src/site/build/draw-card.ts";
import { layOutListCard } from "../../../../src/drawings/card/list.ts";
import type { Card } from "../../../../src/drawings/card/frame.ts";
import { layOutTripCard } from "../../../../src/drawings/card/trip.ts";
import { sayDay } from "../../../../src/words/dates.ts";
import { tripTitle } from "../../../../src/words/title.ts";
import { en, type Messages } from "../../../../src/words/en/messages.ts";
import { messages as zh } from "../../../../src/words/zh/messages.ts";
import { NAMES, personOf } from "../../../drawings/card-people.ts";
import { examples } from "../../../drawings/examples.ts";

const wordsIn = (messages: Messages) => ({
  siteName: "Ports of Call",
  foot: sayDay(examples.africa.asOf, messages, { long: true }),
});

function cardOf(index: number, messages: Messages): Card {
  const person = personOf(NAMES[index]!);
  const trip = [examples.africa, examples.everything, examples.long][index % 3]!;
  const title = tripTitle(trip, person.name, messages);
  const words = wordsIn(messages);
  if (index % 2 === 0) return layOutTripCard(trip, title, person, words, messages);
  const { name, nativeName } = person;
  const card = { title: name, nativeName, detail: title, stops: trip.stops, latest: [title] };
  return layOutListCard(card, words, messages);
}

const cards = [0, 1, 6, 13].flatMap((index) =>
  [en, zh].map((messages) => ({ name: `${index} ${messages.language}`, index, messages })),
);
const digests: Record<string, string> = {};
for (const { name, index, messages } of process.argv[2] === "back" ? cards.toReversed() : cards) {
  const bytes = await renderCard(cardOf(index, messages));
  digests[name] = createHash("sha256").update(bytes).digest("hex");
}
console.log(JSON.stringify(digests));
