// The interactive reference, from the contract that this server serves. Nothing is loaded from elsewhere; a request
// that is tried out goes to this server's own API, through /try on this origin.
const contract = await (await fetch("/openapi.json")).json();
// The reference fills examples into the requests that it sends; a filter nobody asked for, or a cursor of another
// day, is no help there. The examples are in the documents.
for (const parameter of Object.values(contract.components.parameters)) {
  if (parameter.in === "query") delete parameter.example;
}
// Nor are the ids of another organization's customer, carrier and vehicle.
for (const id of ["customerId", "carrierId", "vehicleId"]) {
  delete contract.components.examples.CreateRefrigeratedLoad.value[id];
}
Scalar.createApiReference("#reference", {
  content: contract,
  servers: [{ url: location.origin + "/try", description: "This server's API, through the address of this page" }],
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenAllTags: true,
  documentDownloadType: "direct",
  persistAuth: false,
  // The label as it comes covers the word beside it.
  localization: { translations: { apiClient: { authSelector: { selectedType: "{type}" } } } },
});
