// A few pictures, which every run of the tests can afford: of the pages whose words hardly change,
// so that what is seen there is a change of the style.

import { comparePictures } from "./declare.mjs";

const KINDS = ["not-found", "both-languages"];
const VIEWS = ["fr 360 light", "fr 1280 dark"];

comparePictures((kind, view) => KINDS.includes(kind.name) && VIEWS.includes(view.name));
