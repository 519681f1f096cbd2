/** The path of the page that is asked for, also where a page that came to life asks for its data alone. */
export const pathOf = (request: Request): string =>
	new URL(request.url).pathname.replace(/\.data$/, '')

/** Its whole address on this site. */
export const pageOf = (request: Request): string => pathOf(request) + new URL(request.url).search
