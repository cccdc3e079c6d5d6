// Package trailflow verifies Trailflow's webhooks. Go 1.18 or newer, nothing to install.
package trailflow

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"time"
)

const tolerance = 5 * time.Minute

// Verify tells whether a delivery comes from Trailflow and was sent within the last five minutes of now.
// body holds the bytes as received, before parsing; secret is the whole of it, tfwhsec_ included.
func Verify(header http.Header, body []byte, secret string, now time.Time) bool {
	timestamp := header.Get("X-Trailflow-Timestamp")
	sent, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil {
		return false
	}
	if age := now.Unix() - sent; age > int64(tolerance.Seconds()) || age < -int64(tolerance.Seconds()) {
		return false
	}
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(timestamp + "."))
	mac.Write(body)
	expected := mac.Sum(nil)
	// The second header is there only while the secret is being replaced.
	for _, name := range []string{"X-Trailflow-Signature", "X-Trailflow-Signature-Previous"} {
		signature, err := hex.DecodeString(header.Get(name))
		if err == nil && hmac.Equal(signature, expected) {
			return true
		}
	}
	return false
}
