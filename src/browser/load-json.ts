/** Fetches a JSON file by name from the site's base. */
export type Load = <File>(name: string) => Promise<File>;

export const loader =
  (base: string): Load =>
  async <File>(name: string) => {
    const answer = await fetch(base + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return (await answer.json()) as File;
  };
