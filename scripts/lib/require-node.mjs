const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

// Imported before everything else, so that an old Node gets this sentence and no stack trace.
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Minsheng needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
