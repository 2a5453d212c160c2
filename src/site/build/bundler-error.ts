import { getSystemErrorName } from "node:util";

/** An error as one process tells it to another. */
export interface ToldError {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly syscall?: string | undefined;
}

export function tellError(error: unknown): ToldError {
  const { message, stack, code, path, syscall } = systemError(error) as NodeJS.ErrnoException;
  return { message, stack, code, path, syscall };
}

export const toError = ({ message, ...told }: ToldError): Error =>
  Object.assign(new Error(message), told.syscall === undefined ? { stack: told.stack } : told);

/**
 * What the system refused to write, where a bundler says so only in the text of its error, as an error of the kind
 * that Node throws; any other error as it is: what it cannot read is a fault of the code, which it tells best itself.
 */
export function systemError(error: unknown): unknown {
  if (!(error instanceof Error) || "syscall" in error) return error;
  const [, path] = /file in (.+)/u.exec(error.message) ?? [];
  const [, number] = /\(os error (\d+)\)/u.exec(error.message) ?? [];
  if (path === undefined || number === undefined) return error;
  const code = getSystemErrorName(-Number(number));
  return Object.assign(new Error(error.message, { cause: error }), {
    code,
    path,
    syscall: "write",
  });
}
