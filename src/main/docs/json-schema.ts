import { z } from "zod";

type Shape = {
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly Shape[];
};

export type Field = { readonly name: string; readonly required: boolean; readonly what: string };

/** The fields of an object schema, in words: "text of at most 60 characters", "day". */
export const fieldsOf = (schema: z.ZodType): Field[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as {
    properties?: Record<string, Shape>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    required: required.includes(name),
    what: inWords(shape),
  }));
};

const formats: Readonly<Record<string, string>> = { date: "day", "date-time": "moment", uuid: "id" };

const inWords = ({ type = "anything", format, minimum, maximum, maxLength, anyOf }: Shape): string => {
  if (anyOf !== undefined) return anyOf.map(inWords).join(" or ");
  if (type === "null") return "nobody";
  if (type === "string")
    return formats[format ?? ""] ?? (maxLength === undefined ? "text" : `text of at most ${maxLength} characters`);
  const range = minimum === undefined || maximum === undefined ? "" : ` from ${minimum} to ${maximum}`;
  return `${type === "integer" ? "whole number" : type}${range}`;
};
