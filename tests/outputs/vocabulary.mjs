// The vocabulary of schema.org, as the package that carries it has it: its types, its properties,
// and a context made of both.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SCHEMA = "http://schema.org/";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";

const file = createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq");

/** What the vocabulary says of each thing: by predicate, the objects that are things themselves. */
const said = new Map();
for (const line of readFileSync(file, "utf8").split("\n")) {
  const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> <([^>]+)>/.exec(line) ?? [];
  if (!subject?.startsWith(SCHEMA)) continue;
  if (!said.has(subject)) said.set(subject, new Map());
  const about = said.get(subject);
  about.set(predicate, [...(about.get(predicate) ?? []), object]);
}

const objects = (subject, predicate) => said.get(subject)?.get(predicate) ?? [];
const isA = (thing, kind) => objects(thing, `${RDF}type`).includes(kind);

/** A type with all that it is a kind of. */
const withParents = (type) => [type, ...objects(type, `${RDFS}subClassOf`).flatMap(withParents)];

const isData = (type) =>
  withParents(type).some((each) => isA(each, `${SCHEMA}DataType`) || each === `${SCHEMA}DataType`);

/** Whether the vocabulary has such a type. */
export const isType = (type) => isA(type, `${RDFS}Class`) && !isData(type);

/** Whether a thing of these types may have a property. */
export const mayHave = (types, property) => {
  const domain = objects(property, `${SCHEMA}domainIncludes`);
  return types.flatMap(withParents).some((type) => domain.includes(type));
};

/** Whether a property may be words, a number or a day. */
export const takesData = (property) => objects(property, `${SCHEMA}rangeIncludes`).some(isData);

/** Whether a property may be a thing of one of these types. */
export const takesThing = (property, types) => {
  const range = objects(property, `${SCHEMA}rangeIncludes`);
  return types.flatMap(withParents).some((type) => range.includes(type));
};

/** The name of a thing of the vocabulary. */
export const nameOf = (thing) => thing.replace(SCHEMA, "");

/**
 * What stands in for the context that schema.org serves, which is not to be had without a network:
 * the terms of the vocabulary and no other. Addresses are addresses by it where the vocabulary
 * allows nothing but an address or a thing.
 */
export const context = Object.fromEntries(
  [...said.keys()]
    .filter((thing) => isA(thing, `${RDFS}Class`) || isA(thing, `${RDF}Property`))
    .map((thing) => {
      const range = objects(thing, `${SCHEMA}rangeIncludes`);
      const isAddress = range.length > 0 && range.every((type) => type === `${SCHEMA}URL` || !isData(type));
      return [nameOf(thing), isAddress ? { "@id": thing, "@type": "@id" } : thing];
    }),
);
