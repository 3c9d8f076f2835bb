import "./lib/require-node.mjs";
import { handOver } from "./lib/prepare.mjs";

await handOver("main.js");
