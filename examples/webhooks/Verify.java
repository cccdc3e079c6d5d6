import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies Trailflow's webhooks. Java 17 or newer, nothing to install. */
public final class Verify {
    private static final long TOLERANCE_S = 300;

    private Verify() {}

    /**
     * Whether a delivery comes from Trailflow and was sent within the last five minutes.
     *
     * @param header gives a header by its name, or null: {@code request::getHeader}
     * @param body the bytes as received, before parsing
     * @param secret the whole of it, tfwhsec_ included
     * @param now Unix seconds: {@code System.currentTimeMillis() / 1000}
     */
    public static boolean verify(UnaryOperator<String> header, byte[] body, String secret, long now)
            throws GeneralSecurityException {
        String timestamp = header.apply("X-Trailflow-Timestamp");
        if (timestamp == null || !timestamp.matches("[0-9]{1,12}")) return false;
        if (Math.abs(now - Long.parseLong(timestamp)) > TOLERANCE_S) return false;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
        byte[] expected = HexFormat.of().formatHex(mac.doFinal(body)).getBytes(StandardCharsets.UTF_8);
        // The second header is there only while the secret is being replaced.
        for (String name : List.of("X-Trailflow-Signature", "X-Trailflow-Signature-Previous")) {
            String sent = header.apply(name);
            if (sent != null && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected)) return true;
        }
        return false;
    }
}
