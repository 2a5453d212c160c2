/** Adds a space between a Latin name and the Chinese after it. */
export const spaced = (name: string): string =>
  /\p{Script=Latin}$/u.test(name) ? `${name} ` : name;

/** Adds a space between a Latin name and the Chinese before it. */
export const spacedBefore = (name: string): string =>
  /^\p{Script=Latin}/u.test(name) ? ` ${name}` : name;
