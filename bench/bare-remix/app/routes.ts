import { index, type RouteConfig } from '@remix-run/route-config'

export default [index('list.tsx')] satisfies RouteConfig
