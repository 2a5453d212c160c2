import { getSystemErrorName } from "node:util";

/** An error as sent between processes. */
export interface SerializedError {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly syscall?: string | undefined;
}

export function serializeError(error: unknown): SerializedError {
  const { message, stack, code, path, syscall } = systemError(error) as NodeJS.ErrnoException;
  return { message, stack, code, path, syscall };
}

export const deserializeError = ({ message, ...fields }: SerializedError): Error =>
  Object.assign(
    new Error(message),
    fields.syscall === undefined ? { stack: fields.stack } : fields,
  );

/**
 * Turns a failed write, which a bundler reports only in its error's text, into the kind of error that Node throws.
 * Other errors are returned as they are: a failed read is a bug in the code, which they describe best.
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
