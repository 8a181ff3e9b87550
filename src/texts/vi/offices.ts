// Cơ quan, đơn vị: tên gọi, người của cơ quan, ai chủ trì việc gì.

export const offices = {
  committee: (unit: string) => `UBND ${unit}`,
};
