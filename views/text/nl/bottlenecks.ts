export const bottlenecks = {};
