// The third browser of the tests: Debian's WebKit on a screen of its own, by plain calls of WebDriver.

import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const LIBRARIES = "/usr/lib/x86_64-linux-gnu";

/** WebKit's plainest browser, which comes with its driver. */
const miniBrowser = () => {
  const found = readdirSync(LIBRARIES)
    .filter((name) => name.startsWith("webkit2gtk-4"))
    .map((name) => join(LIBRARIES, name, "MiniBrowser"))
    .find((file) => existsSync(file));
  if (!found) throw new Error(`No MiniBrowser in ${LIBRARIES}: install Debian's webkit2gtk-driver.`);
  return found;
};

/** Starts a program and waits for the first line that it writes. */
const started = async (program, args) => {
  const process = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"] });
  const firstLine = await new Promise((resolve, reject) => {
    process.once("error", reject);
    process.once("exit", (code) => reject(new Error(`${program} ended with ${code}`)));
    createInterface(process.stdout).once("line", resolve);
  });
  return { process, firstLine };
};

/** A call of WebDriver; what is returned is its value. */
const call = async (method, address, body) => {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
};

/** Waits for a server to answer. */
const answers = async (address) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(address).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
};

/** A window of WebKit. Close it in the end: screen and driver go with it. */
export const openWebKit = async (port) => {
  // A screen tells which number it has taken.
  const screen = await started("Xvfb", ["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1280x800x24"]);
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${screen.firstLine}` },
    stdio: "ignore",
  });
  const close = () => {
    driver.kill();
    screen.process.kill();
  };
  try {
    const base = `http://127.0.0.1:${port}`;
    await answers(`${base}/status`);
    const options = { binary: miniBrowser(), args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const { sessionId } = await call("POST", `${base}/session`, { capabilities });
    const session = `${base}/session/${sessionId}`;
    const element = async (selector) => {
      const found = await call("POST", `${session}/element`, { using: "css selector", value: selector });
      return `${session}/element/${Object.values(found)[0]}`;
    };
    const evaluate = (script, ...args) => call("POST", `${session}/execute/sync`, { script, args });
    return {
      goto: (url) => call("POST", `${session}/url`, { url }),
      url: () => call("GET", `${session}/url`),
      back: () => call("POST", `${session}/back`, {}),
      evaluate,
      click: async (selector) => call("POST", `${await element(selector)}/click`, {}),
      // Found and read at once: an element may be replaced between two calls.
      text: (selector) => evaluate("return document.querySelector(arguments[0])?.innerText", selector),
      close: async () => {
        await call("DELETE", session).catch(() => {});
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
};
