// node test/journeys/make-demonstration.ts FOLDER: a demonstration, for journeys to start on copies of.
import { startOn } from "./product.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder?");
const { stop } = await startOn(folder);
await stop();
