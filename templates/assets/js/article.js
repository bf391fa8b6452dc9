// The page of an article: a button that copies the citation. Without it the line can be selected as any text.
import { readyToCopy } from "./copy.js";

for (const button of document.querySelectorAll("button[data-copies]")) readyToCopy(button);
