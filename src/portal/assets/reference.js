// The interactive reference, from the contract that this server serves. Nothing is loaded from elsewhere; a request
// that is tried out goes to this server's own API, through /try on this origin.
Scalar.createApiReference("#reference", {
  url: "/openapi.json",
  servers: [{ url: location.origin + "/try", description: "The API of this server" }],
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenAllTags: true,
  documentDownloadType: "direct",
  persistAuth: false,
});
