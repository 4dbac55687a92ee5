import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/sources/describe-error.ts
function describeError(error) {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return wordsByCode[code] ?? (code || String(error));
}
var wordsByCode = {
  EACCES: "permission denied",
  EADDRINUSE: "the port is taken",
  EBUSY: "it is in use",
  EEXIST: "something else has that name",
  EIO: "the disk failed",
  EISDIR: "it is a folder",
  ELOOP: "the link leads to itself",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "it is not there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file stands where a folder should be",
  ENOTEMPTY: "a folder of that name is not empty",
  EPERM: "it is not permitted",
  EROFS: "the disk is read-only"
};

export {
  describeError
};
