package io.proofstream.api.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proofstream.api.job.JobView;
import io.proofstream.common.job.JobId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of a tenant's jobs, newest first: fewer than were asked for where they are large.
///
/// @param next the job after which the next page begins; null when there is none
public record JobPage(List<JobHistory> histories, @Nullable JobId next) {

    public List<JobView> jobs() {
        return histories.stream().map(JobHistory::job).toList();
    }

    /// Changes when the page does: when there are other jobs on it or after it, or one of them has moved on.
    public String state() {
        MessageDigest digest = sha256();
        histories.forEach(
                history -> digest.update((history.job().id() + "@" + history.state() + "\n").getBytes(UTF_8)));
        digest.update(String.valueOf(next).getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
