// Has the file system list what is in a folder the other way round: `node --import`.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const turn = (found) => (Array.isArray(found) ? found.toReversed() : found);
const { readdir, readdirSync } = fs;
const readdirSoon = fs.promises.readdir;
fs.readdirSync = (...given) => turn(readdirSync(...given));
fs.promises.readdir = async (...given) => turn(await readdirSoon(...given));
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, found) => done(error, turn(found)));
};
syncBuiltinESMExports();
