// Every kind of page at every width, in both schemes and languages: `cargo xtask screenshots`.

import { comparePictures } from "./declare.mjs";

comparePictures(() => true);
