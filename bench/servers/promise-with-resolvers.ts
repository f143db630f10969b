// PostGraphile 5.0.1 takes for granted what Node has from version 22 on: on Node 20 it is added, as the standard
// (ECMAScript 2024) says.
if (!('withResolvers' in Promise)) {
  const withResolvers = (): object => {
    const parts: Record<string, unknown> = {};
    parts['promise'] = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return parts;
  };
  Object.assign(Promise, { withResolvers });
}
