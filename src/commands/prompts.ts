// Asks an editor in a terminal. Text of a page is escaped before it is printed.
import * as clack from "@clack/prompts";
import { visible } from "../reading/format.ts";
import { Cancelled } from "../site/args.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The prompts. Each waits for the answer; if the editor cancels, it throws `Cancelled`. */
export interface Prompts {
  readonly tell: (text: string) => void;
  readonly text: (question: {
    readonly message: string;
    readonly initial?: string | undefined;
    readonly hint?: string | undefined;
    readonly fault?: ((answer: string) => string | undefined) | undefined;
  }) => Promise<string>;
  readonly choose: (
    message: string,
    choices: readonly Choice[],
    initial?: string,
  ) => Promise<string>;
  readonly several: (message: string, choices: readonly Choice[]) => Promise<readonly string[]>;
  readonly confirm: (message: string) => Promise<boolean>;
}

async function answered<Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer = await asked;
  if (clack.isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

const MAX_SHOWN = 12;

const shown = (choices: readonly Choice[]): { value: string; label: string; hint?: string }[] =>
  choices.map(({ value, label, hint }) => ({
    value,
    label: visible(label),
    ...(hint !== undefined && { hint: visible(hint) }),
  }));

/** Prompts in the current terminal. */
const terminalPrompts: Prompts = {
  tell: (text) => clack.log.message(text.split("\n").map(visible).join("\n")),
  text: async ({ message, initial, hint, fault }) => {
    const asked = clack.text({
      message: visible(message),
      ...(initial !== undefined && { initialValue: visible(initial) }),
      ...(hint !== undefined && { placeholder: visible(hint) }),
      ...(fault && { validate: (answer) => fault(answer ?? "") }),
    });
    return ((await answered(asked)) as string | undefined)?.trim() ?? "";
  },
  choose: (message, choices, initial) => {
    const question = {
      message: visible(message),
      options: shown(choices),
      maxItems: MAX_SHOWN,
      ...(initial !== undefined && { initialValue: initial }),
    };
    // Long lists are searched by typing.
    return answered(
      choices.length > MAX_SHOWN ? clack.autocomplete(question) : clack.select(question),
    );
  },
  several: (message, choices) =>
    answered(
      clack.multiselect({
        message: visible(message),
        options: shown(choices),
        required: false,
        maxItems: MAX_SHOWN,
      }),
    ),
  confirm: (message) => answered(clack.confirm({ message: visible(message) })),
};

/** The prompts if the terminal is interactive; else undefined. */
export const promptsIfAny = (): Prompts | undefined =>
  process.stdin.isTTY && process.stdout.isTTY ? terminalPrompts : undefined;
