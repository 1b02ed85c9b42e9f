/** The earliest time that a zip can hold, in whatever zone: fflate writes local time. */
export const ZIP_START = new Date(1980, 0, 1)
