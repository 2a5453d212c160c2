/** In characters, for the ids of articles, people, outlets and trips alike: they become names of files. */
export const MAX_ID_LENGTH = 120;

/** A name that no file can have on Windows, whatever follows its dot. */
export const isReserved = (name: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
