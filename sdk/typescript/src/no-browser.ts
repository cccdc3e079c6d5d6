/** Why there is no client in a browser. */
export const NO_BROWSER =
  "Trailflow API keys and signing secrets must stay on a server: in a browser every visitor could read them and change " +
  "your loads. Call the API from your server, and let your pages call your server.";
