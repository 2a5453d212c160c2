/** A name in Latin letters stands apart from the Chinese that follows it. */
export const spaced = (name: string): string =>
  /\p{Script=Latin}$/u.test(name) ? `${name} ` : name;

/** The same of the Chinese before it. */
export const spacedBefore = (name: string): string =>
  /^\p{Script=Latin}/u.test(name) ? ` ${name}` : name;
