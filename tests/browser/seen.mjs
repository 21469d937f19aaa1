// What a page gives to those who read it: its words, and the tree that screen readers follow.

/** The words of the page. */
const words = (page) => page.locator("body").evaluate((body) => body.innerText);

/** What Chromium tells otherwise of a disabled control, as those that need the app are until it runs. */
const STATES_OF_CONTROLS = ["disabled", "focusable", "selected"];

/** The tree as the test runner reads it from the document, in every browser. */
const tree = async (page) => {
  const snapshot = await page.locator("body").ariaSnapshot();
  return snapshot.replaceAll(" [disabled]", "").split("\n");
};

/** The browser's own accessibility tree, a line for each node that it does not ignore. */
const fullTree = async (page) => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const line = ({ role, name, description, value, properties = [] }) => {
    const states = properties
      .filter((each) => !STATES_OF_CONTROLS.includes(each.name))
      .map((each) => `${each.name}=${each.value.value}`);
    return [role, name, description, value].map((each) => each?.value ?? "").concat(states).join("|");
  };
  const below = (node, depth) => {
    const children = node.childIds.flatMap((id) => below(byId.get(id), depth + !node.ignored));
    return node.ignored ? children : [" ".repeat(depth) + line(node), ...children];
  };
  return below(nodes[0], 0);
};

/** All of it; the browser's own tree only where the browser gives it away. */
export const seen = async (page, browserName) => ({
  words: await words(page),
  tree: await tree(page),
  fullTree: browserName === "chromium" ? await fullTree(page) : [],
});
