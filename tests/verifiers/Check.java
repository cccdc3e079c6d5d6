import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Verifies deliveries with examples/webhooks/Verify.java.
 *
 * <p>A delivery is a line on standard input, with tabs between: secret, now, body (base64), and each header as its
 * name, a tab and its value. The answer is a line: accepted, or refused.
 */
public final class Check {
    public static void main(String[] arguments) throws Exception {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t", -1);
            Map<String, String> headers = new HashMap<>();
            for (int at = 3; at + 1 < parts.length; at += 2) headers.put(parts[at], parts[at + 1]);
            byte[] body = Base64.getDecoder().decode(parts[2]);
            boolean good = Verify.verify(headers::get, body, parts[0], Long.parseLong(parts[1]));
            System.out.println(good ? "accepted" : "refused");
        }
    }
}
